package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.http.Tokens.Token;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes calls as one application: with its token, in turn, and once more when a token has ended or
 * a mailbox asked for a little patience.
 */
final class GraphCalls {

  private static final int ATTEMPTS = 4;

  private final Wire wire;
  private final Tokens tokens;
  private final Function<String, Gate> gates;
  private final Limits limits;
  private final Clock clock;

  GraphCalls(Wire wire, Tokens tokens, Function<String, Gate> gates, Limits limits, Clock clock) {
    this.wire = wire;
    this.tokens = tokens;
    this.gates = gates;
    this.limits = limits;
    this.clock = clock;
  }

  /** Done when there is a token. */
  Answer<Token> token() {
    return tokens.token();
  }

  /** A reply that is good, or why there is none. */
  Answer<Reply> send(Call call) {
    return reply(call)
        .then(
            reply ->
                reply.isGood() ? new Done<>(reply) : new Failed<>(GraphErrors.of(reply, call)));
  }

  /** Whatever Graph replies but that it is too much, or why there is no reply. */
  Answer<Reply> reply(Call call) {
    Gate gate = gates.apply(call.line());
    long deadline = System.nanoTime() + limits.patience().toNanos();
    try {
      for (int attempt = 1; ; attempt++) {
        Optional<Duration> busy = gate.enter(left(deadline));
        if (busy.isPresent()) {
          return new Failed<>(new GraphFault(Kind.THROTTLED, "waiting", busy));
        }
        Answer<Reply> answer = inside(gate, call);
        Optional<Reply> throttled = answer.whenDone().filter(reply -> reply.isThrottled(clock));
        if (throttled.isEmpty()) {
          return answer;
        }
        Duration pause = gate.tooMuch(throttled.get().retryAfter(clock));
        if (attempt == ATTEMPTS || pause.compareTo(left(deadline)) > 0) {
          return new Failed<>(
              new GraphFault(
                  Kind.THROTTLED, GraphErrors.word(throttled.get()), Optional.of(pause)));
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Failed<>(new GraphFault(Kind.UNREACHABLE, "interrupted"));
    }
  }

  private static Duration left(long deadline) {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }

  private Answer<Reply> inside(Gate gate, Call call) {
    try {
      Answer<Reply> answer = withToken(call, true);
      answer.whenDone().filter(Reply::isGood).ifPresent(good -> gate.welcome());
      return answer;
    } finally {
      gate.leave();
    }
  }

  private Answer<Reply> withToken(Call call, boolean again) {
    return tokens
        .token()
        .then(
            token ->
                wire.send(request(call, token))
                    .then(
                        reply -> {
                          if (reply.status() != 401 || !again) {
                            return new Done<>(reply);
                          }
                          tokens.refused(token);
                          return withToken(call, false);
                        }));
  }

  private static HttpRequest request(Call call, Token token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .header("Authorization", "Bearer " + token.value())
            .header("Accept", "application/json")
            .method(
                call.method(),
                call.body()
                    .map(body -> BodyPublishers.ofString(body.toString()))
                    .orElseGet(BodyPublishers::noBody));
    call.body().ifPresent(body -> request.header("Content-Type", "application/json"));
    call.headers().forEach(request::header);
    return request.build();
  }
}
