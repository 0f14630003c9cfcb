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

/** A mail server that takes a mail and never says that it has, or that takes none at all. */
final class OddPost implements AutoCloseable {

  private static final String WELL = "250 well";

  private final ServerSocket listener;
  private final String toReceivers;
  private final Thread acceptor;
  private final List<String> messageIds = new CopyOnWriteArrayList<>();

  private OddPost(ServerSocket listener, String toReceivers) {
    this.listener = listener;
    this.toReceivers = toReceivers;
    acceptor = Thread.ofVirtual().start(this::accept);
  }

  static OddPost stallingOn(int port) {
    return on(port, WELL);
  }

  /** It knows no mailbox, which no later try will change (RFC 5321 §4.2.1). */
  static OddPost refusingOn(int port) {
    return on(port, "550 no such mailbox");
  }

  private static OddPost on(int port, String toReceivers) {
    try {
      return new OddPost(
          new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")), toReceivers);
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
      out.print("220 odd\r\n");
      String id = "";
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data && line.equals(".")) {
          messageIds.add(id);
          data = false; // and no answer
        } else if (data) {
          id = line.startsWith("Message-ID:") ? line.substring(11).strip() : id;
        } else {
          String said = line.toUpperCase(Locale.ROOT);
          data = said.equals("DATA");
          out.print(answer(said) + "\r\n");
        }
      }
    } catch (IOException gone) {
      // So is the client.
    }
  }

  private String answer(String said) {
    return switch (said.split("[ :]", 2)[0]) {
      case "DATA" -> "354 go on";
      case "RCPT" -> toReceivers;
      default -> WELL;
    };
  }

  /** Nobody listens there any more when it returns. */
  @Override
  public void close() throws IOException {
    listener.close();
    try {
      acceptor.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
