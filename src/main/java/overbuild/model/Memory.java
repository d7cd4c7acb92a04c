package overbuild.model;

/** What a strategy remembers from tick to tick; an immutable value that the firm carries. */
public interface Memory {
    /** Nothing to remember. */
    Memory NONE = new Memory() {
        @Override
        public String toString() {
            return "none";
        }
    };
}
