package ee.hbook.fault;

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
public final class LoopbackServer implements AutoCloseable {

  /** The first byte of TLS. */
  private static final int CLIENT_HELLO = 0x16;

  private final ServerSocket listener;
  private final Conversation conversation;
  private final Thread acceptor;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** How many connections were made so far. */
  public final AtomicInteger connections = new AtomicInteger();

  /** The request heads in the order in which they came. */
  public final List<String> heads = new CopyOnWriteArrayList<>();

  /** Listens on 127.0.0.1. */
  public LoopbackServer(Conversation conversation) throws IOException {
    this(new ServerSocket(0, 50, localhost()), conversation);
  }

  /** Listens where it is told. */
  public LoopbackServer(ServerSocket listener, Conversation conversation) {
    this.listener = listener;
    this.conversation = conversation;
    acceptor = Thread.ofVirtual().start(this::accept);
  }

  /** 127.0.0.1, whatever the name leads to. */
  public static InetAddress localhost() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** Where it listens. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Waits a moment between two bytes; false once the server is closed. */
  public boolean pause(int millis) throws InterruptedException {
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
      if (next == CLIENT_HELLO && head.length() == 1) {
        return "TLS / \r\n\r\n"; // answered in plain words, as web servers do
      }
    }
    return head.toString();
  }

  /** Nobody listens there any more when it returns. */
  @Override
  public void close() throws IOException {
    closed.countDown();
    listener.close();
    try {
      acceptor.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** What to do with one request. */
  public interface Conversation {
    void answer(Request request) throws IOException, InterruptedException;
  }

  /** One request, and the way to answer it. */
  public record Request(LoopbackServer server, String head, Socket socket, OutputStream out) {

    public String path() {
      return head.split(" ", 3)[1];
    }

    public void send(String text) throws IOException {
      out.write(text.getBytes(ISO_8859_1));
      out.flush();
    }

    public void reply(String statusAndHeaders, String body) throws IOException {
      send("HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + body.length() + "\r\n\r\n");
      send(body);
    }

    public void redirect(String location) throws IOException {
      reply("302 Found\r\nLocation: " + location, "");
    }
  }
}
