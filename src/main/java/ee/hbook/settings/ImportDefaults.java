package ee.hbook.settings;

/** The lists that HBook has in its code and we have in options, one entry a line. */
final class ImportDefaults {

  /**
   * HBook's six labels ({@code hbook.md} §5) and the same words in other languages. "CLOSED - Not
   * available" is not among them: at Booking.com it is what a booking is called, too.
   */
  static final String BLOCKED_LABELS =
      """
      Airbnb (Not available)
      Airbnb (Indisponible)
      Airbnb (Nicht verfügbar)
      Airbnb (No disponible)
      Airbnb (Non disponibile)
      Airbnb (Não disponível)
      Airbnb (Nedostupné)
      Blocked
      BLOCKED
      Bloqué
      Bloqueado
      Bloccato
      Blockiert
      Geblokkeerd
      Blokováno
      Closed Period
      Unavailable on Expedia
      Indisponible
      Indisponível
      Nedostupné
      """;

  /** Feed quirks 32. */
  static final String BY_SUMMARY =
      """
      avantio
      ferienhausmiete
      GitesBV Inc
      Listing-
      Lodgify
      Orchestra
      OYO
      rianjs
      Travanto
      TripAdvisor
      tuivillas
      weebnb
      """;

  static final String BY_ORGANIZER = "Suivi de vos réservations";

  static final String BY_BOOKING_REFERENCE = "Campsites.co.uk";

  private ImportDefaults() {}
}
