package cn.linkage.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher's command line; {@code ./linkage} finds a JDK, builds, and hands over to it. */
@Command(
        name = "linkage",
        mixinStandardHelpOptions = false,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DeadLettersCommand.class,
            RebuildCommand.class,
            EnvCommand.class,
            JobCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println();
            command.getErr().println(message(failure));
            command.getErr().flush();
            return 1;
        });
        System.exit(commands.execute(arguments));
    }

    private static String message(Exception failure) {
        String text = failure.getMessage();
        return text == null ? failure.toString() : text;
    }
}
