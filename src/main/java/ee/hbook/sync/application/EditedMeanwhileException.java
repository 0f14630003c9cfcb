package ee.hbook.sync.application;

/**
 * A link was edited or removed while its run was under way: what the run has done is taken back.
 */
class EditedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
