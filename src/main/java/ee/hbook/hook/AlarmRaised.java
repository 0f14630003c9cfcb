package ee.hbook.hook;

/** Our action {@code hb_ical_alarm}: a notice is new. */
public interface AlarmRaised extends Action<RaisedAlarm> {

  /** The name of this action. */
  String NAME = "hb_ical_alarm";
}
