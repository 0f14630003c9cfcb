package ee.hbook.config.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final Annotation[] NONE = {};

  public record Guest(String name) {}

  private final RecordWriter writer = new RecordWriter();

  @Test
  void aRecordIsWrittenInUtf8() throws IOException {
    assertThat(written(new Guest("Zoë"))).isEqualTo("{\"name\":\"Zoë\"}");
  }

  @Test
  void aListOfRecordsIsAPlainArray() throws IOException {
    assertThat(written(List.of(new Guest("A"), new Guest("B"))))
        .isEqualTo("[{\"name\":\"A\"},{\"name\":\"B\"}]");
  }

  @Test
  void recordsAndListsAreItsOwn() {
    assertThat(List.of(Guest.class, List.class)).allMatch(this::isWriteable);
  }

  @Test
  void whatTheServersWriteIsLeftToThem() {
    assertThat(List.of(JsonArray.class, String.class, byte[].class, Map.class))
        .noneMatch(this::isWriteable);
  }

  private boolean isWriteable(Class<?> type) {
    return writer.isWriteable(type, type, NONE, MediaType.APPLICATION_JSON_TYPE);
  }

  private String written(Object answer) throws IOException {
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
