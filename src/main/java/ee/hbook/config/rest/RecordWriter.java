package ee.hbook.config.rest;

import jakarta.json.JsonStructure;
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

/** Writes what resources answer with, a record or a list of records, as {@link RecordJson} says. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class RecordWriter implements MessageBodyWriter<Object> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Record.class.isAssignableFrom(type)
        || Collection.class.isAssignableFrom(type) && !JsonValue.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    JsonStructure json =
        answer instanceof Record one
            ? RecordJson.object(one)
            : RecordJson.array((Collection<?>) answer);
    out.write(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
