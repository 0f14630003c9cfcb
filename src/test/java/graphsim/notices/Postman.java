package graphsim.notices;

import java.time.Duration;

/** Brings a POST to a URL of a client. */
public interface Postman {

  /** What came back: a status of 0 where nothing did. */
  record Receipt(int status, String contentType, String body, Duration took) {

    /** Whether it was taken. */
    boolean taken() {
      return status >= 200 && status < 300;
    }
  }

  /** Posts a body. */
  Receipt post(String url, String contentType, String body);
}
