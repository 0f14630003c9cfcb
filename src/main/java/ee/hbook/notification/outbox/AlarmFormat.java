package ee.hbook.notification.outbox;

/** Port: writes alarms down for machines. */
public interface AlarmFormat {

  /**
   * Writes an alarm down.
   *
   * @param alarm the alarm
   * @return JSON
   */
  String json(Alarm alarm);
}
