package ee.hbook.account.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the header {@code Idempotency-Key} at every {@code POST} of the API's document. */
public class DescribedKeys implements OASFilter {

  @Override
  public PathItem filterPathItem(PathItem path) {
    if (path.getPOST() != null) {
      path.getPOST()
          .addParameter(
              OASFactory.createParameter()
                  .name(IdempotencyKey.HEADER)
                  .in(Parameter.In.HEADER)
                  .required(false)
                  .description(
                      "A random key of 16 characters or more, such as a UUID. The same call with"
                          + " the same key acts once and is answered as the first time, for 24"
                          + " hours; 409 while the first one runs, 422 when the key came with"
                          + " another call.")
                  .schema(OASFactory.createSchema().minLength(16).maxLength(255)));
    }
    return path;
  }
}
