package ee.hbook.demo.http;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.house.ThisHouse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether it is this server that answers on the port that it was told to listen on. */
@ApplicationScoped
public class OwnPort {

  static final String PATH = "/started";
  static final String WORD = "word";

  private static final int PATIENCE = (int) Duration.ofSeconds(2).toMillis();

  private final DeploymentVariables variables;
  private final String word = UUID.randomUUID().toString();

  @Inject
  public OwnPort(DeploymentVariables variables) {
    this.variables = variables;
  }

  /**
   * Asks there.
   *
   * @return false when nobody answers, or somebody else
   */
  public boolean answers() {
    if (!ThisHouse.OURS.host().isEmpty()) {
      return true; // only who calls that name gets there
    }
    URI there = URI.create(variables.ownAddress() + PATH + "?word=" + word);
    try {
      HttpURLConnection asked = (HttpURLConnection) there.toURL().openConnection();
      asked.setConnectTimeout(PATIENCE);
      asked.setReadTimeout(PATIENCE);
      asked.setInstanceFollowRedirects(false);
      try {
        return asked.getResponseCode() == HttpURLConnection.HTTP_NO_CONTENT;
      } finally {
        asked.disconnect();
      }
    } catch (IOException nobody) {
      return false;
    }
  }

  /**
   * Whether somebody knows the word of this start.
   *
   * @param said what was said
   * @return true for this server itself
   */
  public boolean isWord(@Nullable String said) {
    return word.equals(said);
  }
}
