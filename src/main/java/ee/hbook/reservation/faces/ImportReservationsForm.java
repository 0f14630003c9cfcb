package ee.hbook.reservation.faces;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.application.ImportReservations;
import ee.hbook.reservation.file.CsvFiles;
import ee.hbook.reservation.file.DayOrder;
import ee.hbook.reservation.file.FileImport;
import ee.hbook.reservation.file.ImportedLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Takes in HBook's reservations file: first what it would come to, then the reservations. */
@Named("importReservations")
@ViewScoped
public class ImportReservationsForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  private final ImportReservations importReservations;
  private final CsvFiles files;

  private transient @Nullable UploadedFile file;
  private byte[] content = new byte[0];
  private String days = "";
  private boolean looked;
  private boolean done;
  private long added;
  private long there;
  private final List<String> header = new ArrayList<>();
  private final List<String> notTakenOver = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();

  @Inject
  public ImportReservationsForm(ImportReservations importReservations, CsvFiles files) {
    this.importReservations = importReservations;
    this.files = files;
  }

  /** Says what the file would come to. */
  public void look() {
    looked = false;
    done = false;
    looked =
        Screen.attempt(
            () -> {
              read();
              show(importReservations.look(content, DayOrder.ofWord(days)));
            });
  }

  /** Takes in the file that was looked at. */
  public void take() {
    if (Screen.attempt(() -> show(importReservations.take(content, DayOrder.ofWord(days))))) {
      looked = false;
      done = true;
      content = new byte[0];
    }
  }

  private void read() {
    UploadedFile uploaded = file;
    file = null;
    if (uploaded != null && uploaded.getSize() > 0) {
      if (uploaded.getSize() > ImportReservations.MOST_BYTES) {
        throw new InvalidInput("csv", Saying.of("file_too_large"));
      }
      content = uploaded.getContent();
    }
    if (content.length == 0) {
      throw new InvalidInput("csv", Saying.of("file_needed"));
    }
  }

  private void show(FileImport came) {
    added = came.count(ImportedLine.Fate.ADDED);
    there = came.count(ImportedLine.Fate.THERE);
    header.clear();
    header.addAll(came.header());
    notTakenOver.clear();
    notTakenOver.addAll(came.notTakenOver());
    refused.clear();
    for (ImportedLine line : came.refused()) {
      refused.add(
          new RefusedLine(
              line.row().line(),
              new ArrayList<>(line.row().cells()),
              line.why().map(Screen::text).orElse("")));
    }
  }

  /**
   * The lines that could not be taken over, as a file that can be mended and taken in again.
   *
   * @return {@code hbook-reservations-left.csv}
   */
  public StreamedContent getLeft() {
    StringBuilder text = new StringBuilder(CsvFiles.MARK);
    List<String> heads = new ArrayList<>(header);
    heads.add(Screen.text("csv_why"));
    text.append(files.line(heads));
    for (RefusedLine line : refused) {
      List<String> cells = new ArrayList<>(line.cells());
      cells.add(line.why());
      text.append(files.line(cells));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return DefaultStreamedContent.builder()
        .name("hbook-reservations-left.csv")
        .contentType("text/csv")
        .stream(() -> new ByteArrayInputStream(bytes))
        .build();
  }

  /**
   * The first lines that could not be taken over.
   *
   * @return at most 200; the file has all
   */
  public List<RefusedLine> getRefused() {
    return refused.subList(0, Math.min(SHOWN, refused.size()));
  }

  /** How many lines could not be taken over. */
  public int getRefusedCount() {
    return refused.size();
  }

  /**
   * The columns that we have nothing for.
   *
   * @return with commas; empty when there is none
   */
  public String getNotTakenOver() {
    return String.join(", ", notTakenOver);
  }

  public boolean isLooked() {
    return looked;
  }

  public boolean isDone() {
    return done;
  }

  public long getAdded() {
    return added;
  }

  public long getThere() {
    return there;
  }

  public String getDays() {
    return days;
  }

  public void setDays(@Nullable String days) {
    this.days = days == null ? "" : days;
  }

  public @Nullable UploadedFile getFile() {
    return file;
  }

  public void setFile(@Nullable UploadedFile file) {
    this.file = file;
  }
}
