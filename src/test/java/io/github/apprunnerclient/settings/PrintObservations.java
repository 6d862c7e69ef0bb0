package io.github.apprunnerclient.settings;

/** What both clients do in the environment that this is run in. */
public final class PrintObservations {
    public static final String THEN = "---- and ours:\n";

    private PrintObservations() {}

    public static void main(String[] args) {
        boolean retries = args.length > 0;
        System.out.print(Observation.ofOfficialClient(retries) + THEN + Observation.ofOurClient(retries));
    }
}
