package io.github.apprunnerclient.example;

/** Says in one line what is wrong with the command line. */
final class BadArgumentsException extends Exception {
    private static final long serialVersionUID = 1L;

    BadArgumentsException(String line) {
        super(line);
    }
}
