/**
 * A house as it is deployed, without a server: the real use cases and adapters on a real database,
 * for tests that replay months in seconds.
 *
 * <ul>
 *   <li>{@link ee.hbook.house.SeriesReplayTest}: every changed poll of real listings, hour by hour;
 *   <li>{@link ee.hbook.house.FaultySeriesTest}: days of them at five minutes' density, with faults
 *       and buttons;
 *   <li>{@link ee.hbook.house.TwoWayTest}: three houses that follow each other;
 *   <li>{@link ee.hbook.house.ChannelHouseTest}: one house between two booking sites that read it;
 *   <li>{@link ee.hbook.house.HouseOfChannelsPropertyTest}: any calendars, any owner.
 * </ul>
 */
@NullMarked
package ee.hbook.house;

import org.jspecify.annotations.NullMarked;
