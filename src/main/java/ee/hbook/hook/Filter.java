package ee.hbook.hook;

/**
 * WordPress's filter, typed: gets a value, gives back the value to go on with.
 *
 * <p>Each filter of HBook has an interface of its own that extends this one and carries HBook's
 * name; a hosting provider implements it as a CDI bean.
 *
 * @param <T> what is filtered
 */
public interface Filter<T> {

  /**
   * Looks at a value on its way.
   *
   * @param value the default, or what the filter before this one made of it
   * @return the same value or another one
   */
  T apply(T value);
}
