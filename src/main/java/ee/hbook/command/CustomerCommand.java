package ee.hbook.command;

import ee.hbook.command.api.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who has stayed or will. */
@Command(name = "customer", description = "Customers: who has stayed or will.")
final class CustomerCommand {

  private final Session session;

  CustomerCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "Customers, of all pages.")
  void list(
      @Option(names = "--search", description = "Words of name, e-mail or phone.")
          @Nullable String search,
      @Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("id", "firstName", "lastName", "email", "phone"),
        session.api().list(Call.api("customers").with("search", search)));
  }
}
