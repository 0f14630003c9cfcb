package ee.hbook.notification.mail;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Connections to a mail server that last for a time in all, however busily it trickles, and on
 * which it may say so much and no more.
 */
final class BoundedSockets extends SocketFactory {

  /** Many times what a server says to one mail. */
  private static final int MOST_BYTES = 1_000_000;

  private final long ends;

  /** Counts from now on. */
  BoundedSockets(Duration lasting) {
    ends = System.nanoTime() + lasting.toNanos();
  }

  @Override
  public Socket createSocket() {
    return new Bounded();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return onlyUnconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return onlyUnconnected();
  }

  /** The client connects by itself, so that its own time limit holds. */
  private static Socket onlyUnconnected() throws IOException {
    throw new IOException("Only unconnected sockets are made");
  }

  private void inTime() throws IOException {
    if (System.nanoTime() - ends >= 0) {
      throw new SocketTimeoutException("The mail server takes too long");
    }
  }

  private final class Bounded extends Socket {

    private int read;

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {

        @Override
        public int read() throws IOException {
          inTime();
          return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
          inTime();
          int count = super.read(bytes, from, length);
          return counted(count, count);
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          inTime();
          out.write(bytes, from, length);
        }
      };
    }

    private int counted(int result, int bytes) throws IOException {
      read += Math.max(0, bytes);
      if (read > MOST_BYTES) {
        throw new IOException("The mail server says too much");
      }
      return result;
    }
  }
}
