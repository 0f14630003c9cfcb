package ee.hbook.config.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final Annotation[] NONE = {};

  public record Guest(String name) {}

  private final RecordWriter writer = new RecordWriter();
  private final RecordsWriter listWriter = new RecordsWriter();

  @Test
  void aRecordIsWrittenInUtf8() throws IOException {
    assertThat(written(writer, new Guest("Zoë"))).isEqualTo("{\"name\":\"Zoë\"}");
  }

  @Test
  void aListOfRecordsIsAPlainArray() throws IOException {
    assertThat(written(listWriter, List.of(new Guest("A"), new Guest("B"))))
        .isEqualTo("[{\"name\":\"A\"},{\"name\":\"B\"}]");
  }

  @Test
  void recordsAndListsAreOurs() {
    assertThat(List.of(Guest.class, List.class)).allMatch(this::isWriteable);
  }

  @Test
  void whatTheServersWriteIsLeftToThem() {
    assertThat(List.of(JsonArray.class, String.class, byte[].class, Map.class))
        .noneMatch(this::isWriteable);
  }

  @Test
  void bothAreNearerToWhatTheyWriteThanTheServersWriterOfAnyObject() {
    assertThat(Stream.of(RecordWriter.class, RecordsWriter.class).map(RecordWriterTest::writes))
        .doesNotContain(Object.class);
  }

  private static Type writes(Class<?> writer) {
    return ((ParameterizedType) writer.getGenericInterfaces()[0]).getActualTypeArguments()[0];
  }

  private boolean isWriteable(Class<?> type) {
    return Stream.of(writer, listWriter)
        .anyMatch(each -> each.isWriteable(type, type, NONE, MediaType.APPLICATION_JSON_TYPE));
  }

  private static <T> String written(MessageBodyWriter<T> writer, T answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeTo(
        answer,
        answer.getClass(),
        answer.getClass(),
        NONE,
        MediaType.APPLICATION_JSON_TYPE,
        new MultivaluedHashMap<>(),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
