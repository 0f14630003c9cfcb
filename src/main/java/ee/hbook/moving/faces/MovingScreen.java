package ee.hbook.moving.faces;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.application.MoveIn;
import ee.hbook.moving.application.MoveOut;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** A settings file is looked at, agreed to, and taken over; or this house is written into one. */
@Named("moving")
@ViewScoped
public class MovingScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final long MOST_BYTES = 20_000_000;

  private final MoveIn moveIn;
  private final MoveOut moveOut;

  private byte[] content = {};
  private String fileName = "";
  private String fingerprint = "";
  private String report = "";
  private boolean withReservations = true;
  private transient @Nullable UploadedFile file;
  private transient @Nullable MovePreview preview;
  private transient @Nullable MovePreview done;

  @Inject
  public MovingScreen(MoveIn moveIn, MoveOut moveOut) {
    this.moveIn = moveIn;
    this.moveOut = moveOut;
  }

  /** Shows what the uploaded file would come to. */
  public void look() {
    startOver();
    Screen.attempt(
        () -> {
          UploadedFile uploaded = file;
          if (uploaded == null || uploaded.getSize() == 0) {
            throw new InvalidInput("file", Saying.of("file_needed"));
          }
          if (uploaded.getSize() > MOST_BYTES) {
            throw new InvalidInput("file", Saying.of("moving_too_large"));
          }
          content = uploaded.getContent();
          fileName = uploaded.getFileName();
          show(moveIn.preview(content));
        });
    file = null;
  }

  private void show(MovePlan plan) {
    fingerprint = plan.fingerprint();
    preview = MovePreview.of(plan);
  }

  /** Takes over what was shown; shows it anew when it has become something else. */
  public void agree() {
    boolean taken =
        Screen.attempt(
            () -> {
              MovePlan plan = moveIn.moveIn(content, Optional.of(fingerprint));
              MovePreview shown = MovePreview.of(plan);
              report = shown.report(Screen.text("moving_done"));
              done = shown;
              preview = null;
              content = new byte[0];
            });
    if (!taken && content.length > 0) {
      Screen.attempt(() -> show(moveIn.preview(content)));
    }
  }

  /** Forgets the file. */
  public void startOver() {
    content = new byte[0];
    preview = null;
    done = null;
    report = "";
  }

  /** Sends what was done, as a text. */
  public void sendReport() {
    send(report.getBytes(StandardCharsets.UTF_8), "hbook-moving.txt");
  }

  /** Sends this house as a settings file. */
  public void moveOut() {
    send(moveOut.moveOut(withReservations), "hbook-settings.json");
  }

  private static void send(byte[] bytes, String name) {
    Faces.sendFile(bytes, name, true);
  }

  public @Nullable MovePreview getPreview() {
    return preview;
  }

  public @Nullable MovePreview getDone() {
    return done;
  }

  public String getFileName() {
    return fileName;
  }

  public @Nullable UploadedFile getFile() {
    return file;
  }

  public void setFile(@Nullable UploadedFile file) {
    this.file = file;
  }

  public boolean isWithReservations() {
    return withReservations;
  }

  public void setWithReservations(boolean withReservations) {
    this.withReservations = withReservations;
  }
}
