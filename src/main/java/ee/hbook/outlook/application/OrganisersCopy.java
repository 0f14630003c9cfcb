package ee.hbook.outlook.application;

import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.Series;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.Window;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the copy of its organiser of what a room's mailbox shows: there it can be changed for all.
 *
 * @param graph Graph
 * @param outlook what is entered
 */
record OrganisersCopy(Graph graph, OutlookSettings outlook) {

  /**
   * An event in the mailbox of who organises it.
   *
   * @param mailbox the organiser's mailbox
   * @param event his copy; empty when he has none any more
   */
  record Found(String mailbox, Optional<GraphEvent> event) {}

  /**
   * Looks for it.
   *
   * @param room the mailbox that shows it
   * @param copy what it shows
   * @param name what all copies of a meeting share
   * @return empty when it is organised elsewhere, or cannot be told from others there
   */
  Answer<Optional<Found>> of(String room, GraphEvent copy, String name) {
    Optional<String> organiser =
        copy.organizer()
            .flatMap(GraphPerson::address)
            .filter(outlook::isOurs)
            .map(address -> address.toLowerCase(Locale.ROOT));
    if (organiser.isEmpty()) {
      return new Done<>(Optional.empty());
    }
    return copy.series().isPresent()
        ? ofSeries(room, copy, copy.series().get(), organiser.get())
        : graph
            .byICalUId(organiser.get(), name)
            .map(found -> Optional.of(new Found(organiser.get(), found.stream().findFirst())));
  }

  /** Another mailbox knows neither the series nor one of it by the name that this one has. */
  private Answer<Optional<Found>> ofSeries(
      String room, GraphEvent copy, Series series, String organiser) {
    return unlessGone(
        graph
            .event(room, series.id())
            .then(
                master ->
                    master.iCalUId().isEmpty()
                        ? new Done<>(List.<GraphEvent>of())
                        : graph.byICalUId(organiser, master.iCalUId().get()))
            .then(
                masters ->
                    masters.isEmpty()
                        ? new Done<>(List.<GraphEvent>of())
                        : graph.instances(organiser, masters.getFirst().id(), around(copy)))
            .map(
                instances ->
                    instances.stream()
                        .filter(each -> isSame(each, copy))
                        .findFirst()
                        .map(each -> new Found(organiser, Optional.of(each)))));
  }

  private static Window around(GraphEvent copy) {
    return new Window(copy.time().start(), copy.time().end());
  }

  private static boolean isSame(GraphEvent his, GraphEvent copy) {
    return his.iCalUId().isPresent() && copy.iCalUId().isPresent()
        ? his.iCalUId().equals(copy.iCalUId())
        : his.time().start().equals(copy.time().start());
  }

  private static Answer<Optional<Found>> unlessGone(Answer<Optional<Found>> answer) {
    return answer.failure().filter(GraphFault::isEventGone).isPresent()
        ? new Done<>(Optional.empty())
        : answer;
  }
}
