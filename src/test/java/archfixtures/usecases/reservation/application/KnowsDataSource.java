package archfixtures.usecases.reservation.application;

import javax.sql.DataSource;

/** Breaks a rule on purpose. */
public class KnowsDataSource {
  DataSource source;
}
