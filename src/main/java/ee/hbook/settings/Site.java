package ee.hbook.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The site as WordPress describes it.
 *
 * @param title {@code blogname}
 * @param zone {@code timezone_string}: the property's zone, in which its nights are counted
 * @param url {@code siteurl}, when it is set; else the request tells
 * @param language {@code WPLANG}: the language of texts made without a reader, such as dates in a
 *     feed
 */
public record Site(String title, ZoneId zone, Optional<URI> url, Locale language) {}
