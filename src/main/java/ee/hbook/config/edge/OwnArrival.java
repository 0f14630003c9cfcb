package ee.hbook.config.edge;

/**
 * How a request of ours, sent to our own address, arrived here.
 *
 * @param arrival the request as it arrived
 * @param caller who we took its sender for
 */
public record OwnArrival(Arrival arrival, Caller caller) {}
