// Pseudoterminal
