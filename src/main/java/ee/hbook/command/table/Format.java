package ee.hbook.command.table;

/** How a list is printed, in WP-CLI's words. */
public enum Format {
  /** Columns for people. */
  table,
  /** The objects as the API answers them, or of each the columns that were named. */
  json,
  /** A line each, with a head, as RFC 4180 has it. */
  csv,
  /** What each is called by, in one line, for another command. */
  ids,
  /** How many there are. */
  count
}
