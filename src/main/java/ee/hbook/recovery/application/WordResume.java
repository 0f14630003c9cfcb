package ee.hbook.recovery.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.Words;
import ee.hbook.link.Link;
import ee.hbook.recovery.ResumeOutcome;
import ee.hbook.recovery.ResumeOutcome.Kind;
import ee.hbook.recovery.ResumePage;
import ee.hbook.recovery.ResumeToken;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what a button of a mail does into words, in the language of that mail. */
@ApplicationScoped
public class WordResume {

  private final Accommodations accommodations;
  private final SiteOptions options;

  @Inject
  public WordResume(Accommodations accommodations, SiteOptions options) {
    this.accommodations = accommodations;
    this.options = options;
  }

  /**
   * The page for an outcome.
   *
   * @param outcome what a button would do, or has done
   * @param text its token as it was sent
   * @param browser the reader's language, where the mail's is not known
   * @return what the page shows
   */
  public ResumePage page(ResumeOutcome outcome, String text, Locale browser) {
    Words words =
        Words.in(outcome.token().map(ResumeToken::language).orElse(browser), options.site().zone());
    String key = "resume_" + outcome.kind().word();
    boolean asks = outcome.kind() == Kind.READY;
    return new ResumePage(
        words.locale().toLanguageTag(),
        title(key, outcome, words),
        words.say(key + "_words"),
        asks ? facts(outcome.links(), words) : List.of(),
        asks ? text : null,
        outcome.links().size() == 1 ? outcome.links().getFirst().id() : null,
        outcome.kind() == Kind.RESUMED);
  }

  private String title(String key, ResumeOutcome outcome, Words words) {
    return switch (outcome.kind()) {
      case READY, RESUMED ->
          outcome.links().size() == 1
              ? words.say(
                  key,
                  outcome.links().getFirst().name(),
                  accommodations.place(outcome.links().getFirst().unit()))
              : words.say(
                  key + "_host",
                  outcome.links().size(),
                  outcome.token().map(ResumeToken::host).orElse(""));
      case SNOOZED, USED, EXPIRED, OVER, GONE, FORGED -> words.say(key);
    };
  }

  /** Of one link what is wrong with it; of several which they are. */
  private List<String> facts(List<Link> links, Words words) {
    return links.size() == 1
        ? facts(links.getFirst(), words)
        : links.stream()
            .map(link -> link.name() + ", " + accommodations.place(link.unit()))
            .toList();
  }

  private static List<String> facts(Link link, Words words) {
    List<String> facts = new ArrayList<>();
    link.lastFailure().ifPresent(code -> facts.add(words.say(code.at(link.peer()))));
    link.lastSuccess()
        .ifPresent(last -> facts.add(words.say("letter_last_good") + ": " + words.moment(last)));
    return facts;
  }
}
