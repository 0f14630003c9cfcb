package ee.hbook.config.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Port: the whole house as a file, the same for each kind of database. */
public interface Backups {

  /**
   * Writes everything as it is at one moment, while the house goes on: users, passwords as their
   * hashes, sealed secrets without their key, bookings, links with their numbers, what was read and
   * told, journal. A file that was not written to its end is no ZIP file and is refused.
   *
   * @param to where to; not closed
   * @throws IOException if it cannot be written there
   */
  void write(OutputStream to) throws IOException;

  /**
   * Puts a house into a database that has none yet: its tables are made as they were then, filled
   * all at once, and not brought up to date. In a database where a house lives already nothing is
   * done.
   *
   * @param file a backup, of this version or one before
   * @return whether it was put there
   * @throws BackupRefused if it is none, is not whole, or is of a newer version; nothing is kept
   */
  boolean restore(Path file);
}
