package ee.hbook.house;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** A deployment in which no variable is set but the key of the secrets, which else is a file. */
final class NoVariables implements Config {

  @Override
  public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
    return name.equals("HBOOK_SECRET_KEY")
        ? Optional.of(type.cast("b3JjaGFyZC1sYW50ZXJuLW9yY2hhcmQtbGFudGVybi0="))
        : Optional.empty();
  }

  @Override
  public <T> T getValue(String name, Class<T> type) {
    throw new java.util.NoSuchElementException(name);
  }

  @Override
  public ConfigValue getConfigValue(String name) {
    throw new java.util.NoSuchElementException(name);
  }

  @Override
  public Iterable<String> getPropertyNames() {
    return List.of();
  }

  @Override
  public Iterable<ConfigSource> getConfigSources() {
    return List.of();
  }

  @Override
  public <T> Optional<Converter<T>> getConverter(Class<T> type) {
    return Optional.empty();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }
}
