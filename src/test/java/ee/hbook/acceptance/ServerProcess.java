package ee.hbook.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process that ends with its test and whose output cannot fill the disk. */
final class ServerProcess implements AutoCloseable {

  private static final long LOG_LIMIT = 10_000_000;
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final Process process;
  private final Path log;

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a command; what it prints goes to the log, up to 10 MB of it. */
  static ServerProcess start(List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("HBOOK_"));
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(log.getParent());
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      // A virtual thread keeps its carrier while it reads a pipe: of two cores two servers take
      // all.
      Thread.ofPlatform().daemon().start(() -> copy(process.getInputStream(), log));
      return new ServerProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port on loopback that nobody listens on at this moment. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns as soon as the first condition holds; gives up at once when the second one does. */
  void await(BooleanSupplier ready, BooleanSupplier failed) {
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (!ready.getAsBoolean()) {
      if (failed.getAsBoolean()) {
        close();
        throw new IllegalStateException("Did not start, see " + log);
      }
      if (endsWithin(Duration.ofMillis(200))) {
        throw new IllegalStateException(
            "Ended with " + process.exitValue() + " instead of starting, see " + log);
      }
      if (System.nanoTime() > end) {
        close();
        throw new IllegalStateException("Not ready after " + START_LIMIT + ", see " + log);
      }
    }
  }

  /** Whether the process has printed a text so far. */
  boolean says(String text) {
    try {
      return Files.exists(log) && Files.readString(log, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the process away as a power failure would. */
  void kill() {
    process.destroyForcibly();
    endsWithin(STOP_LIMIT);
  }

  /** Sends a signal to the process and all that it has started, such as STOP or CONT. */
  void signal(String name) {
    Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .forEach(each -> signal(name, each.pid()));
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    if (!endsWithin(STOP_LIMIT)) {
      kill();
    }
  }

  private boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void copy(InputStream from, Path log) {
    byte[] buffer = new byte[8192];
    long written = 0;
    try (OutputStream to = Files.newOutputStream(log)) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        if (written < LOG_LIMIT) {
          to.write(buffer, 0, n);
          written += n;
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it what it had to say.
    }
  }
}
