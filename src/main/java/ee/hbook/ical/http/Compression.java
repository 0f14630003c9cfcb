package ee.hbook.ical.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a body, never beyond a limit. The JDK's own GZIPInputStream is not used: it recurses once
 * per member, so a file of many empty members overflows the stack.
 */
final class Compression {

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final byte[] raw;
  private final int limit;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;

  private Compression(byte[] raw, int limit) {
    this.raw = raw;
    this.limit = limit;
  }

  /**
   * Unpacks a body. Bytes that begin as a gzip file are unpacked whatever the header says, since no
   * calendar begins so; a body that claims to be gzip and is not is left as it is.
   *
   * @param raw the body as it came
   * @param encoding the Content-Encoding, empty when there was none
   * @param limit the largest unpacked size in bytes
   * @return the unpacked bytes
   * @throws TooBigException when there are more than the limit
   * @throws ZipException when the compression is broken, cut off or unknown
   */
  static byte[] unpack(byte[] raw, String encoding, int limit) throws IOException {
    String name = encoding.strip().toLowerCase(Locale.ROOT);
    if (isGzip(raw, 0)) {
      return new Compression(raw, limit).gunzip();
    }
    return switch (name) {
      case "", "identity", "none", "gzip", "x-gzip" -> raw;
      case "deflate" -> new Compression(raw, limit).inflateWhole();
      default -> throw new ZipException("unknown compression");
    };
  }

  private byte[] gunzip() throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      while (isGzip(raw, at)) {
        skipHeader();
        inflater.reset();
        CRC32 checksum = new CRC32();
        inflate(inflater, checksum);
        if (fourBytes() != checksum.getValue() || fourBytes() != inflater.getBytesWritten()) {
          throw new ZipException("wrong checksum");
        }
      }
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private byte[] inflateWhole() throws IOException {
    boolean zlib =
        raw.length > 1
            && (raw[0] & 0x0f) == 8
            && (((raw[0] & 0xff) << 8) | (raw[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      inflate(inflater, new CRC32());
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private void inflate(Inflater inflater, CRC32 checksum) throws IOException {
    inflater.setInput(raw, at, raw.length - at);
    byte[] buffer = new byte[8192];
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new ZipException("cut off");
        }
        if (out.size() + count > limit) {
          throw new TooBigException();
        }
        checksum.update(buffer, 0, count);
        out.write(buffer, 0, count);
      }
    } catch (DataFormatException broken) {
      throw new ZipException("broken");
    }
    at += (int) inflater.getBytesRead();
  }

  private void skipHeader() throws ZipException {
    int flags = raw[at + 3];
    at += 10;
    if ((flags & EXTRA) != 0) {
      int length = oneByte() | (oneByte() << 8);
      at += length;
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        int next;
        do {
          next = oneByte();
        } while (next != 0);
      }
    }
    at += (flags & HEADER_CRC) != 0 ? 2 : 0;
    if (at > raw.length) {
      throw new ZipException("cut off");
    }
  }

  private long fourBytes() throws ZipException {
    return oneByte() | (oneByte() << 8) | (oneByte() << 16) | ((long) oneByte() << 24);
  }

  private int oneByte() throws ZipException {
    if (at >= raw.length) {
      throw new ZipException("cut off");
    }
    return raw[at++] & 0xff;
  }

  private static boolean isGzip(byte[] raw, int at) {
    return raw.length - at >= 10
        && Arrays.equals(raw, at, at + 3, new byte[] {0x1f, (byte) 0x8b, 8}, 0, 3);
  }

  /** There is more than is allowed. */
  static final class TooBigException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
