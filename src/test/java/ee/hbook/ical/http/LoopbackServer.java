package ee.hbook.ical.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that answers whatever a test wants, down to single bytes. */
final class LoopbackServer implements AutoCloseable {

  private final ServerSocket listener;
  private final Conversation conversation;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();

  /** The request heads in the order in which they came. */
  final List<String> heads = new CopyOnWriteArrayList<>();

  LoopbackServer(Conversation conversation) throws IOException {
    this(new ServerSocket(0, 50, localhost()), conversation);
  }

  LoopbackServer(ServerSocket listener, Conversation conversation) {
    this.listener = listener;
    this.conversation = conversation;
    Thread.ofVirtual().start(this::accept);
  }

  static InetAddress localhost() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Waits a moment between two bytes; false once the server is closed. */
  boolean pause(int millis) throws InterruptedException {
    return !closed.await(millis, TimeUnit.MILLISECONDS);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        sockets.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException closedNow) {
      // the test is over
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        heads.add(head);
        OutputStream out = socket.getOutputStream();
        conversation.answer(new Request(this, head, socket, out));
        out.flush();
      }
    } catch (IOException | InterruptedException gone) {
      // the client went away, as many tests want it to
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** What to do with one request. */
  interface Conversation {
    void answer(Request request) throws IOException, InterruptedException;
  }

  record Request(LoopbackServer server, String head, Socket socket, OutputStream out) {

    String path() {
      return head.split(" ", 3)[1];
    }

    void send(String text) throws IOException {
      out.write(text.getBytes(ISO_8859_1));
      out.flush();
    }

    void reply(String statusAndHeaders, String body) throws IOException {
      send("HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + body.length() + "\r\n\r\n");
      send(body);
    }

    void redirect(String location) throws IOException {
      reply("302 Found\r\nLocation: " + location, "");
    }
  }
}
