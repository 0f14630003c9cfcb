package ee.hbook.config.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * PrimeFaces' messages as a list whose items are items: PrimeFaces gives each the role of an alert,
 * which a list must not hold (WCAG 1.3.1). They are read out all the same, since {@code toasts.js}
 * shows each in a live region.
 */
public class ListedMessages extends MessagesRenderer {

  @Override
  protected void encodeMessage(
      ResponseWriter writer,
      Messages component,
      FacesMessage message,
      String styleClassPrefix,
      boolean escape)
      throws IOException {
    super.encodeMessage(new WithoutRole(writer), component, message, styleClassPrefix, escape);
  }

  private static final class WithoutRole extends ResponseWriterWrapper {

    WithoutRole(ResponseWriter writer) {
      super(writer);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property)
        throws IOException {
      if (!name.equals("role")) {
        super.writeAttribute(name, value, property);
      }
    }
  }
}
