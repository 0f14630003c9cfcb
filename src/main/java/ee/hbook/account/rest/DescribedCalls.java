package ee.hbook.account.rest;

import ee.hbook.config.rest.RestApplication;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes what holds for every call of the API: what is sent can be refused as a bad field, what
 * is named in the address can be missing, what shall be changed can stand against it, and every
 * {@code POST} takes the header {@code Idempotency-Key}. Servers infer what a call answers with
 * where it is not annotated with any answer.
 */
public class DescribedCalls implements OASFilter {

  private static final Set<HttpMethod> SENDING =
      EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths().getPathItems().forEach(DescribedCalls::describe);
  }

  private static void describe(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, call) -> {
              if (SENDING.contains(method) || hasQuery(call)) {
                refusal(call, "400", RestApplication.BAD_FIELD);
              }
              if (path.contains("{")) {
                refusal(call, "404", RestApplication.NOT_FOUND);
              }
              if (method != HttpMethod.GET) {
                refusal(call, "409", RestApplication.CONFLICT);
              }
            });
    if (item.getPOST() != null) {
      item.getPOST().addParameter(key());
    }
  }

  private static boolean hasQuery(Operation call) {
    return call.getParameters() != null
        && call.getParameters().stream().anyMatch(each -> each.getIn() == Parameter.In.QUERY);
  }

  private static void refusal(Operation call, String status, String response) {
    call.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(response));
  }

  private static Parameter key() {
    return OASFactory.createParameter()
        .name(IdempotencyKey.HEADER)
        .in(Parameter.In.HEADER)
        .required(false)
        .description(
            "A random key of 16 characters or more, such as a UUID. The same call with the same key"
                + " acts once and is answered as the first time, for 24 hours; 409 while the first"
                + " one runs, 422 when the key came with another call.")
        .schema(OASFactory.createSchema().minLength(16).maxLength(255));
  }
}
