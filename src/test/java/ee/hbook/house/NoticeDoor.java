package ee.hbook.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import ee.hbook.outlook.notice.Handshake;
import ee.hbook.outlook.notice.NoticeAddress;
import ee.hbook.outlook.notice.application.HearNotices;
import ee.hbook.outlook.notice.rest.NoticeBody;
import graphsim.notices.Postman;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.time.Duration;

/** Brings notices to a house, as the server would that it runs on. */
final class NoticeDoor implements Postman {

  static final String SITE = "https://hbook.example";

  private static final Duration QUICK = Duration.ofMillis(10);
  private static final String QUESTION = "?validationToken=";

  private final RealHouse house;

  NoticeDoor(RealHouse house) {
    this.house = house;
  }

  @Override
  public Receipt post(String url, String contentType, String body) {
    int asks = url.indexOf(QUESTION);
    String address = asks < 0 ? url : url.substring(0, asks);
    String token = NoticeAddress.token(SITE, address).orElseThrow();
    HearNotices hear = house.get(HearNotices.class);
    if (asks >= 0) {
      String question = URLDecoder.decode(url.substring(asks + QUESTION.length()), UTF_8);
      return Handshake.isPlain(question) && hear.isKnown(token)
          ? new Receipt(200, "text/plain;charset=utf-8", question, QUICK)
          : new Receipt(404, "", "", QUICK);
    }
    try {
      hear.hear(token, NoticeBody.read(new ByteArrayInputStream(body.getBytes(UTF_8))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Receipt(202, "", "", QUICK);
  }
}
