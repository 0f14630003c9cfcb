package ee.hbook.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes a mail and never says that it has. */
final class StallingPost implements AutoCloseable {

  private final ServerSocket listener;
  private final List<String> messageIds = new CopyOnWriteArrayList<>();

  private StallingPost(ServerSocket listener) {
    this.listener = listener;
    Thread.ofVirtual().start(this::accept);
  }

  static StallingPost on(int port) {
    try {
      return new StallingPost(new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Message-IDs of the mails that were handed over whole. */
  List<String> messageIds() {
    return List.copyOf(messageIds);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (socket;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        PrintStream out = new PrintStream(socket.getOutputStream(), true, ISO_8859_1)) {
      out.print("220 stalling\r\n");
      String id = "";
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data && line.equals(".")) {
          messageIds.add(id);
          data = false; // and no answer
        } else if (data) {
          id = line.startsWith("Message-ID:") ? line.substring(11).strip() : id;
        } else {
          data = line.toUpperCase(Locale.ROOT).equals("DATA");
          out.print(data ? "354 go on\r\n" : "250 well\r\n");
        }
      }
    } catch (IOException gone) {
      // So is the client.
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
