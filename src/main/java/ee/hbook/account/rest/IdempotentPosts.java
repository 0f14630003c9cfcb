package ee.hbook.account.rest;

import ee.hbook.account.KeyedCall;
import ee.hbook.account.KeyedOutcome;
import ee.hbook.account.application.ActOnceByKey;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.FaultLog;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries a {@code POST} that brings an {@code Idempotency-Key} out once, and gives its answer to
 * whoever sends the same call with the same key again.
 */
@Provider
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class IdempotentPosts
    implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

  private static final Logger LOG = Logger.getLogger(IdempotentPosts.class.getName());
  private static final String KEPT = IdempotentPosts.class.getName();
  private static final int MOST_BODY = 64 * 1024 * 1024;
  private static final int MOST_ANSWER = 1_000_000;

  @Inject private SignedIn signedIn;
  @Inject private ActOnceByKey actOnceByKey;

  /** A first call, with what is known of its answer so far. */
  private record First(IdempotencyKey key, KeyedCall call, StoredResponse answer) {}

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String header = request.getHeaderString(IdempotencyKey.HEADER);
    if (header == null
        || !request.getMethod().equals("POST")
        || signedIn.user().isEmpty()) { // an open call has nobody whose key it could be
      return;
    }
    IdempotencyKey key = IdempotencyKey.parse(header);
    KeyedCall call =
        key.call(
            signedIn.required().id(),
            "POST",
            request.getUriInfo().getRequestUri().getRawPath()
                + "?"
                + Objects.requireNonNullElse(
                    request.getUriInfo().getRequestUri().getRawQuery(), ""),
            body(request));
    switch (actOnceByKey.begin(call)) {
      case KeyedOutcome.First() ->
          request.setProperty(
              KEPT, new First(key, call, new StoredResponse(0, "", "", new byte[0])));
      case KeyedOutcome.Answered(String sealed) ->
          request.abortWith(StoredResponse.read(key.open(sealed)).again());
      case KeyedOutcome.Running() ->
          request.abortWith(refusal(409, "Conflict", Saying.of("refusal_key_running")));
      case KeyedOutcome.Interrupted() ->
          request.abortWith(refusal(409, "Conflict", Saying.of("refusal_key_interrupted")));
      case KeyedOutcome.OtherCall() ->
          request.abortWith(
              refusal(422, "Unprocessable Content", Saying.of("refusal_key_other_call")));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(KEPT) instanceof First first) {
      MediaType type = response.getMediaType();
      First answered =
          new First(
              first.key(),
              first.call(),
              new StoredResponse(
                  response.getStatus(),
                  response.hasEntity() && type != null ? type.toString() : "",
                  Objects.requireNonNullElse(response.getHeaderString("Location"), ""),
                  new byte[0]));
      if (response.hasEntity()) {
        request.setProperty(KEPT, answered);
      } else {
        keep(answered, new byte[0]);
      }
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(KEPT) instanceof First first)) {
      context.proceed();
      return;
    }
    OutputStream out = context.getOutputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    context.setOutputStream(bytes);
    try {
      context.proceed();
    } finally {
      context.setOutputStream(out);
    }
    keep(first, bytes.toByteArray());
    bytes.writeTo(out);
  }

  /** Before the answer leaves, so that whoever has it finds it again. */
  private void keep(First first, byte[] body) {
    StoredResponse answer =
        new StoredResponse(
            first.answer().status(), first.answer().type(), first.answer().location(), body);
    try {
      String sealed = first.key().seal(answer.written());
      actOnceByKey.answer(
          first.call(),
          sealed.length() > MOST_ANSWER
              ? first.key().seal(answer.withoutBody().written())
              : sealed);
    } catch (RuntimeException unkept) {
      FaultLog.log(LOG, Level.WARNING, "The answer to a call with a key could not be kept", unkept);
    }
  }

  private static byte[] body(ContainerRequestContext request) throws IOException {
    byte[] body = request.getEntityStream().readNBytes(MOST_BODY + 1);
    if (body.length > MOST_BODY) {
      throw new InvalidInput(
          "body", Saying.of("refusal_body_bytes_with_key", Integer.toString(MOST_BODY)));
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    return body;
  }

  private static Response refusal(int status, String title, Saying saying) {
    return Problem.response(status, title, saying.inEnglish(), "");
  }
}
