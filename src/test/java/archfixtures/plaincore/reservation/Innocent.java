package archfixtures.plaincore.reservation;

import archfixtures.plaincore.config.Refusal;
import archfixtures.plaincore.settings.Zone;
import org.threeten.extra.LocalDateRange;

/** Keeps the rule. */
public class Innocent {
  Refusal refusal;
  Zone zone;
  LocalDateRange nights;
}
