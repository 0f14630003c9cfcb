package ee.hbook.account.rest;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An answer as it is kept and given again.
 *
 * @param status HTTP status
 * @param type media type; empty without a body
 * @param location header Location; empty without one
 * @param body the body
 */
record StoredResponse(int status, String type, String location, byte[] body) {

  /** What stands in for a body that is too long to be kept. */
  StoredResponse withoutBody() {
    return new StoredResponse(status, "", location, new byte[0]);
  }

  byte[] written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(status);
      out.writeUTF(type);
      out.writeUTF(location);
      out.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static StoredResponse read(byte[] written) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
      return new StoredResponse(in.readInt(), in.readUTF(), in.readUTF(), in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Response again() {
    Response.ResponseBuilder answer = Response.status(status);
    if (!location.isEmpty()) {
      answer.header("Location", location);
    }
    if (!type.isEmpty()) {
      answer.type(type).entity(body);
    }
    return answer.build();
  }
}
