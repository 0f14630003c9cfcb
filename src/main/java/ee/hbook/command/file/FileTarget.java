package ee.hbook.command.file;

import ee.hbook.command.api.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a file of the house is kept; a file that is named like the wanted one is whole. */
public final class FileTarget {

  private FileTarget() {}

  /**
   * Fetches it to where scripts read.
   *
   * @param answer the file
   * @param out where it goes
   * @throws Refused if it was cut off
   */
  public static void print(HttpResponse<InputStream> answer, OutputStream out) {
    try (InputStream body = answer.body()) {
      body.transferTo(out);
      out.flush();
    } catch (IOException broken) {
      throw cutOff();
    }
  }

  /**
   * Fetches it to a file that its owner alone can read; never over another one.
   *
   * @param answer the file
   * @param file where it is kept
   * @throws Refused if it was cut off, or there is no place for it
   */
  public static void store(HttpResponse<InputStream> answer, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (InputStream body = answer.body()) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.deleteIfExists(part);
      make(part);
      try (OutputStream to = Files.newOutputStream(part)) {
        body.transferTo(to);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException another) {
      throw new Refused("There is a file " + file + " already.");
    } catch (NoSuchFileException nowhere) {
      throw new Refused("There is no directory for " + file + ".");
    } catch (IOException broken) {
      throw cutOff();
    }
  }

  private static void make(Path part) throws IOException {
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(part);
    }
  }

  private static Refused cutOff() {
    return new Refused("The file was cut off, or cannot be written.");
  }
}
