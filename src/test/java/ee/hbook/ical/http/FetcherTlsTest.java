package ee.hbook.ical.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.Download;
import ee.hbook.ical.HttpValidators;
import ee.hbook.sync.FailureClass;
import ee.hbook.sync.LinkAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FetcherTlsTest extends DownloadSetting {

  @Test
  void refusesACertificateNobodyVouchesFor(@TempDir Path folder) throws Exception {
    ServerSocket listener =
        selfSigned(folder)
            .getServerSocketFactory()
            .createServerSocket(0, 5, LoopbackServer.localhost());
    LoopbackServer server =
        closing(new LoopbackServer(listener, request -> request.reply("200 OK", "x")));
    assertFailed(fetchSecurely(server), FailureClass.CONFIG, "tls");
    assertThat(server.heads).isEmpty();
  }

  @Test
  void refusesHttpsThatIsNone() throws IOException {
    ServerSocket listener = new ServerSocket(0, 5, LoopbackServer.localhost());
    closing(listener);
    Thread.ofVirtual()
        .start(
            () -> {
              try (var socket = listener.accept()) {
                socket.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(UTF_8));
                socket.getInputStream().readAllBytes();
              } catch (IOException gone) {
                // the client has seen enough
              }
            });
    LinkAddress address =
        LinkAddress.parse("https://calendar.example:" + listener.getLocalPort() + "/secret");
    assertFailed(
        fetcher(ROOMY).fetch(address, false, HttpValidators.NONE), FailureClass.CONFIG, "tls");
  }

  private Download fetchSecurely(LoopbackServer server) {
    LinkAddress address =
        LinkAddress.parse("https://calendar.example:" + server.port() + "/secret");
    return fetcher(ROOMY).fetch(address, false, HttpValidators.NONE);
  }

  private static SSLContext selfSigned(Path folder) throws Exception {
    Path file = folder.resolve("key.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String options =
        " -genkeypair -alias a -keyalg EC -dname CN=calendar.example -storetype PKCS12"
            + " -storepass changeit -keystore ";
    List<String> command = new ArrayList<>(List.of((keytool + options).split(" ")));
    command.add(file.toString());
    assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
