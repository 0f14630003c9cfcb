package ee.hbook.ical.http;

import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * What a download goes out for.
 *
 * @param client by which it goes
 * @param known what the address gave with an answer that will still do
 * @param look whether nothing is made of what is read
 * @param most the largest body in bytes, unpacked
 */
record Errand(CloseableHttpClient client, HttpValidators known, boolean look, int most) {

  Errand unconditional() {
    return new Errand(client, HttpValidators.NONE, look, most);
  }

  HttpGet request(LinkAddress at) {
    HttpGet request = new HttpGet(at.uri());
    UserAgents.of(at.host(), look)
        .ifPresent(name -> request.setHeader(HttpHeaders.USER_AGENT, name));
    request.setHeader(HttpHeaders.ACCEPT, "text/calendar, */*;q=0.1");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    known.tag().ifPresent(tag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, tag));
    known.modified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
    return request;
  }
}
