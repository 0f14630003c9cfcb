package ee.hbook.config.backup;

import ee.hbook.config.gate.Closed;
import ee.hbook.config.gate.StaysClosed;
import org.jspecify.annotations.Nullable;

/** A file that is no whole backup: it is put into no database. */
public class BackupRefused extends StaysClosed {

  private static final long serialVersionUID = 1L;

  /**
   * Says what to do.
   *
   * @param cause what was thrown, if anything was
   */
  public BackupRefused(@Nullable Throwable cause) {
    super(
        Closed.NOT_RESTORED,
        "HBOOK_RESTORE_FROM is no whole backup of HBook EE. Nothing was restored: give another"
            + " file, or none for an empty house.",
        cause);
  }
}
