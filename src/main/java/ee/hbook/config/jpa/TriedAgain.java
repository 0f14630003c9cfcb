package ee.hbook.config.jpa;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tries a transaction again that the database has ended for the sake of another one. It stands
 * around the transaction, so that nothing of the first attempt is left; who joins a transaction is
 * tried again with it.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
@SuppressWarnings("NullAway.Init")
public class TriedAgain {

  private static final int MOST = 5;

  /** A deadlock, or a conflict of two transactions: of H2 and PostgreSQL, then of PostgreSQL. */
  private static final Set<String> ENDED_FOR_ANOTHER = Set.of("40001", "40P01");

  @Resource private TransactionSynchronizationRegistry transactions;

  /** For the container. */
  public TriedAgain() {}

  /** For a test. */
  TriedAgain(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /**
   * Goes on, several times if need be.
   *
   * @param call what is to be done in a transaction
   * @return what it answers
   * @throws Exception what the last attempt has thrown
   */
  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    for (int left = begins(call) ? MOST : 1; left > 1; left--) {
      try {
        return call.proceed();
      } catch (RuntimeException failed) {
        if (!wasEndedForAnother(failed)) {
          throw failed;
        }
      }
    }
    return call.proceed();
  }

  private boolean begins(InvocationContext call) {
    TxType type = type(call);
    return type == TxType.REQUIRES_NEW
        || type == TxType.REQUIRED
            && transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
  }

  private static TxType type(InvocationContext call) {
    Transactional ofMethod = call.getMethod().getAnnotation(Transactional.class);
    Transactional told =
        ofMethod == null
            ? call.getMethod().getDeclaringClass().getAnnotation(Transactional.class)
            : ofMethod;
    return told == null ? TxType.SUPPORTS : told.value();
  }

  private static boolean wasEndedForAnother(Throwable failed) {
    int most = 20;
    for (Throwable cause = failed; cause != null && most > 0; cause = cause.getCause(), most--) {
      if (cause instanceof SQLException sql
          && ENDED_FOR_ANOTHER.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
