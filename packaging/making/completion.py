"""Writes what shells need to complete askwhy's commands and options, from the parser that reads them."""

from collections.abc import Callable, Iterable

from making.verbs import Option, Verb, verbs

_NOTE = "# Completes the commands and options of askwhy. Made from its parser; do not edit."
_OPENED = ("vcf", "vcard", "csv", "ldif", "askwhy")
_BASH_FILES = "compopt -o filenames; _askwhy_from -f"
_MORE = " \\"  # goes on in the next line


def bash() -> str:
    """Write the completion of bash."""
    top, *commands = verbs()
    names = " ".join(each.name for each in commands)
    return f"""# shellcheck shell=bash
{_NOTE}
_askwhy_from()
{{
    mapfile -t COMPREPLY < <(compgen "$@" -- "${{COMP_WORDS[COMP_CWORD]}}")
}}
_askwhy()
{{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command="" i=1
    while ((i < COMP_CWORD)); do
        case ${{COMP_WORDS[i]}} in
            --book|--now) ((i++)) ;;
            -*) ;;
            *) command=${{COMP_WORDS[i]}}; break ;;
        esac
        ((i++))
    done
    COMPREPLY=()
    case "$command $before" in
{_lines(_bash_values(top, commands), 8)}
    esac
    case "$command $word" in
{_lines((line for each in (top, *commands) for line in _bash_rest(each, names)), 8)}
    esac
}}
complete -F _askwhy askwhy askwhy-window
"""


def _bash_values(top: Verb, commands: Iterable[Verb]) -> Iterable[str]:
    """Write what stands after an option that takes a value."""
    common = [each.names for each in top.named]
    for verb in (top, *commands):
        for option in verb.named:
            if option.value and (verb is top or option.names not in common):
                before = "|".join(f"{'*' if verb is top else verb.name}' {name}'" for name in option.names)
                value = _bash_value(option)
                yield f"{before}) {value}return ;;"


def _bash_value(option: Option) -> str:
    if option.is_file:
        return f"{_BASH_FILES}; "
    return f"_askwhy_from -W '{' '.join(option.choices)}'; " if option.choices else ""


def _bash_rest(verb: Verb, names: str) -> Iterable[str]:
    """Write what else a command takes: its options, then its words or files."""
    flags = " ".join(name for each in verb.named for name in each.names)
    yield f"'{verb.name} '-*) _askwhy_from -W '{flags}' ;;"
    words = " ".join(verb.words) if verb.name else names
    if words:
        # Before there is a command, a file of contacts may stand there as well.
        also = "" if verb.name else "; compopt -o default"
        yield f"'{verb.name} '*) _askwhy_from -W '{words}'{also} ;;"
    elif verb.files:
        yield f"'{verb.name} '*) {_BASH_FILES} ;;"


def zsh() -> str:
    """Write the completion of zsh."""
    top, *commands = verbs()
    described = (f"{_zsh_text(each.name)}:{_zsh_text(each.about)}" for each in commands)
    return f"""#compdef askwhy askwhy-window
{_NOTE}
_askwhy() {{
    local context state state_descr line
    typeset -A opt_args
    _arguments -C \\
{_lines((spec + _MORE for spec in _zsh_specs(top)), 8)}
        '1: :->first' \\
        '*:: :->rest'
    case $state in
        first)
            local -a commands=(
{_lines((f"'{each}'" for each in described), 16)}
            )
            _describe -t commands command commands
            _files -g '*.({"|".join(_OPENED)})'
            ;;
        rest)
            case $words[1] in
{_lines(map(_zsh_rest, commands), 16)}
            esac
            ;;
    esac
}}
_askwhy "$@"
"""


def _zsh_rest(verb: Verb) -> str:
    return f"{verb.name}) _arguments {' '.join(_zsh_specs(verb))} ;;"


def _zsh_specs(verb: Verb) -> Iterable[str]:
    for option in verb.options:
        if option.names:
            for name in option.names:
                others = f"({' '.join(option.names)})" if len(option.names) > 1 else ""
                value = f":{_zsh_text(option.value)}:{_zsh_value(option)}" if option.value else ""
                yield f"'{others}{name}[{_zsh_text(option.about)}]{value}'"
        elif option.is_file or option.choices:
            yield f"'*:{_zsh_text(option.value)}:{_zsh_value(option)}'"


def _zsh_value(option: Option) -> str:
    if option.is_file:
        return "_files"
    return f"({' '.join(option.choices)})" if option.choices else " "


def _zsh_text(text: str) -> str:
    return _escaped(text, {"\\": "\\\\", "[": "\\[", "]": "\\]", ":": "\\:", "'": "'\\''"})


def fish() -> str:
    """Write the completion of fish."""
    top, *commands = verbs()
    lines = [_NOTE, f"set -l commands {' '.join(each.name for each in commands)}"]
    lines.append('complete -c askwhy -n "not __fish_seen_subcommand_from $commands" -F')
    first = 'complete -c askwhy -n "not __fish_seen_subcommand_from $commands"'
    lines += [f"{first} -a {each.name} -d {_fish_text(each.about)}" for each in commands]
    lines += [f"{first} {_fish_option(each)}" for each in top.named]
    for verb in commands:
        inside = f'complete -c askwhy -n "__fish_seen_subcommand_from {verb.name}"'
        lines.append(f"{inside} {'-F' if verb.files else '-f'}")
        lines += [f"{inside} -a {word}" for word in verb.words]
        lines += [f"{inside} {_fish_option(each)}" for each in verb.named]
    return "\n".join([*lines, "complete -c askwhy-window -w askwhy", ""])


def _fish_option(option: Option) -> str:
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
    value = ""
    if option.value:
        value = " -r -F" if option.is_file else f" -x -a '{' '.join(option.choices)}'"
    return f"{names}{value} -d {_fish_text(option.about)}"


def _fish_text(text: str) -> str:
    return "'" + _escaped(text, {"\\": "\\\\", "'": "\\'"}) + "'"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return " ".join("".join(signs.get(sign, sign) for sign in text).split())


def _lines(lines: Iterable[str], indent: int) -> str:
    return "\n".join(" " * indent + line for line in lines)


SHELLS: dict[str, Callable[[], str]] = {
    "share/bash-completion/completions/askwhy": bash,
    "share/zsh/vendor-completions/_askwhy": zsh,
    "share/fish/vendor_completions.d/askwhy.fish": fish,
}
"""Where each shell looks for its completion, below /usr."""
