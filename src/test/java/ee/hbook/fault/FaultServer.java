package ee.hbook.fault;

import ee.hbook.fault.LoopbackServer.Conversation;
import ee.hbook.fault.LoopbackServer.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/**
 * A server elsewhere that a test makes misbehave. It plays every {@link Fault} on the path of its
 * name, and on any other path what the test puts there, one answer after the other; 404 where there
 * is nothing. Several hosts are several of them: 127.0.0.1, 127.0.0.2, 127.0.0.3.
 */
public final class FaultServer implements AutoCloseable {

  private final Map<String, Deque<Conversation>> plays = new ConcurrentHashMap<>();
  private final String origin;
  private final LoopbackServer server;

  private FaultServer(String scheme, String address, ServerSocket listener) {
    this.origin = scheme + "://" + address + ":" + listener.getLocalPort();
    this.server = new LoopbackServer(listener, this::answer);
  }

  /** Listens on 127.0.0.1. */
  public static FaultServer start() {
    return start("127.0.0.1");
  }

  /** Listens on a loopback address. */
  public static FaultServer start(String address) {
    return opened(() -> new FaultServer("http", address, listener(address, 50)));
  }

  /** Listens on a loopback address for https, with an identity of a {@link TestAuthority}. */
  public static FaultServer secure(String address, SSLContext identity) {
    return opened(
        () ->
            new FaultServer(
                "https",
                address,
                identity
                    .getServerSocketFactory()
                    .createServerSocket(0, 50, InetAddress.getByName(address))));
  }

  /** Speaks plain HTTP where https is expected. */
  public static FaultServer withoutTls(String address) {
    return opened(() -> new FaultServer("https", address, listener(address, 50)));
  }

  /** The URL of a path. */
  public String url(String path) {
    return origin + (path.startsWith("/") ? path : "/" + path);
  }

  /** Where a fault is played. */
  public String url(Fault fault) {
    return url(fault.path());
  }

  /** The port, for whoever reaches it by a name. */
  public int port() {
    return server.port();
  }

  /** Plays these answers on a path, one a request, the last one for ever; from now on. */
  public String plays(String path, Conversation... answers) {
    plays.put(path, new ArrayDeque<>(List.of(answers)));
    return url(path);
  }

  /** Serves a calendar on a path from now on. */
  public String healthy(String path, String ics) {
    return plays(path, Fault.answer("text/calendar", ics));
  }

  /** The heads of the requests for a path so far. */
  public List<String> requests(String path) {
    return server.heads.stream().filter(head -> head.split(" ", 3)[1].equals(path)).toList();
  }

  /** How many connections were made so far. */
  public int connections() {
    return server.connections.get();
  }

  private void answer(Request request) throws IOException, InterruptedException {
    next(request.path()).answer(request);
  }

  private Conversation next(String path) {
    Deque<Conversation> answers = plays.get(path);
    if (answers == null) {
      return Fault.on(path).<Conversation>map(fault -> fault).orElse(Fault.status(404));
    }
    synchronized (answers) {
      return answers.size() > 1 ? answers.remove() : answers.element();
    }
  }

  @Override
  public void close() {
    opened(
        () -> {
          server.close();
          return this;
        });
  }

  /** The URL of a port at which nobody listens. */
  public static String refusing(String address) {
    FaultServer gone = start(address);
    gone.close();
    return gone.url("/a.ics");
  }

  /** A port that takes no more connections, so that who comes waits for ever. */
  public static final class Deaf implements AutoCloseable {

    private static final int MORE_THAN_FIT = 5;

    private final ServerSocket listener;
    private final List<SocketChannel> waiting = new ArrayList<>();

    /** Fills the queue of a port that nobody accepts from. */
    public Deaf(String address) throws IOException {
      listener = listener(address, 1);
      for (int i = 0; i < MORE_THAN_FIT; i++) {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(listener.getLocalSocketAddress());
        waiting.add(channel);
      }
    }

    /** The URL that never answers. */
    public String url() {
      InetSocketAddress at = (InetSocketAddress) listener.getLocalSocketAddress();
      return "http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + "/a.ics";
    }

    @Override
    public void close() throws IOException {
      for (SocketChannel channel : waiting) {
        channel.close();
      }
      listener.close();
    }
  }

  private static ServerSocket listener(String address, int backlog) throws IOException {
    return new ServerSocket(0, backlog, InetAddress.getByName(address));
  }

  private static FaultServer opened(Opening opening) {
    try {
      return opening.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Opening {
    FaultServer open() throws IOException;
  }
}
