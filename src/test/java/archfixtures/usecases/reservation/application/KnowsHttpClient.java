package archfixtures.usecases.reservation.application;

import java.net.http.HttpClient;

/** Breaks a rule on purpose. */
public class KnowsHttpClient {
  HttpClient client;
}
