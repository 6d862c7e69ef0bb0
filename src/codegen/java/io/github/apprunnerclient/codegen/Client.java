package io.github.apprunnerclient.codegen;

/** The two clients: the one whose callers wait, and the one that gives futures. */
enum Client {
    SYNC,
    ASYNC;

    String choose(String ofSync, String ofAsync) {
        return this == SYNC ? ofSync : ofAsync;
    }

    /** The type that a method returns. */
    String result(String type) {
        return choose(type, "CompletableFuture<" + type + ">");
    }

    String fill(String template) {
        return template.replace("${Async}", choose("", "Async")).replace("${Kind}", choose("Iterable", "Publisher"));
    }
}
