package ee.hbook.config.rest;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes a list of what {@link RecordWriter} writes one of. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class RecordsWriter implements MessageBodyWriter<Collection<?>> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Collection.class.isAssignableFrom(type) && !JsonValue.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Collection<?> answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(RecordJson.array(answer).toString().getBytes(StandardCharsets.UTF_8));
  }
}
