package ee.hbook.config.backup;

import org.jspecify.annotations.Nullable;

/** A file that is put back into no database. */
public class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says why, without a word of what is in it.
   *
   * @param message what is wrong and what to do, for whoever runs the server
   * @param cause what was thrown, if anything was
   */
  public BackupRefused(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
